declare namespace App {
  interface Locals {
    /** On the page of an event: which links invite to register, and until when. */
    invitations?: import("./domain/agenda/state/invitation.ts").Invitations | undefined;
    /** The words of the page, in its language; French by default. See `strings/words.ts`. */
    words?: import("./strings/fr.ts").Words | undefined;
  }
}
