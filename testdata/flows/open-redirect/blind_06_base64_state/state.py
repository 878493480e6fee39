# vulnerable: the state parameter is only encoded, not signed
import base64
import json


def unpack(state):
    raw = base64.urlsafe_b64decode(state.encode("ascii") + b"==")
    return json.loads(raw)
