export interface County {
  /** Two digits, the first two of its municipalities' codes (SCB). */
  code: string;
  /** Full name, such as `Skåne län`. */
  name: string;
  /** ASCII form for addresses, such as `skane`. */
  slug: string;
}

export interface Municipality {
  /** Four digits (SCB). */
  code: string;
  /** Name without "kommun", such as `Klippan`. */
  name: string;
  /** ASCII form for addresses, such as `klippan`. */
  slug: string;
  county: County;
}
