# safe: each case sends a constant
from urllib.parse import parse_qs


def disposition(word):
    match word:
        case "show":
            return "inline"
        case _:
            return "attachment"


def application(environ, start_response):
    word = parse_qs(environ["QUERY_STRING"]).get("as", ["show"])[0]
    start_response("200 OK", [("Content-Disposition", disposition(word))])  # ok: header-injection
    return [b"file"]
