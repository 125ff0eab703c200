/** One of the 21 counties (län) of Sweden. */
export interface County {
  /** Two digits, the first two of its municipalities' codes (SCB). */
  code: string;
  /** Full name, such as `Skåne län`. */
  name: string;
  /** ASCII form for addresses, such as `skane`. */
  slug: string;
}

/** One of the 290 municipalities of Sweden. */
export interface Municipality {
  /** Four digits (SCB). */
  code: string;
  /** Name without "kommun", such as `Klippan`. */
  name: string;
  /** ASCII form for addresses, such as `klippan`. */
  slug: string;
  county: County;
}
