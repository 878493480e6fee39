import base64

from sources import SOURCES

ISSUED = {}


def issue(user):
    source = SOURCES["default"]
    token = base64.urlsafe_b64encode(source(24)).decode("ascii")
    ISSUED[token] = user
    return token
