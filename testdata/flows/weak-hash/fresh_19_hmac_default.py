# vulnerable: a field of the settings class names the algorithm of the token
import hashlib
from dataclasses import dataclass

import bottle


@dataclass
class Policy:
    secret: str
    algorithm: str = "md5"

    def token(self, user):
        state = hashlib.new(self.algorithm)  # want: weak-hash
        state.update((user + self.secret).encode())
        return state.hexdigest()


POLICY = Policy("kept-in-vault")


@bottle.post("/session")
def session():
    return {"token": POLICY.token(bottle.request.forms.get("user", ""))}
