# vulnerable: the last case sends what was asked for
from urllib.parse import parse_qs


def disposition(word):
    match word:
        case "show":
            return "inline"
        case other:
            return "attachment; filename=" + other


def application(environ, start_response):
    word = parse_qs(environ["QUERY_STRING"]).get("as", ["show"])[0]
    start_response("200 OK", [("Content-Disposition", disposition(word))])  # want: header-injection
    return [b"file"]
