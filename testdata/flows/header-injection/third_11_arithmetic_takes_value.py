# vulnerable: 7 * 42 - 106 is 188, so the query's value is sent
from urllib.parse import parse_qs


def application(environ, start_response):
    number = 106
    asked = parse_qs(environ["QUERY_STRING"]).get("version", ["1"])[0]
    version = "1" if 7 * 42 - number > 200 else asked
    start_response("204 No Content", [("X-Version", version)])  # want: header-injection
    return []
