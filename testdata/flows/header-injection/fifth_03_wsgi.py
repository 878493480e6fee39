# vulnerable: the decoded parameter is a header of the answer
from urllib.parse import parse_qsl


def application(environ, start_response):
    fields = dict(parse_qsl(environ.get("QUERY_STRING", "")))
    headers = [("Content-Type", "text/plain")]
    headers.append(("X-Request-Id", fields.get("id", "-")))
    start_response("200 OK", headers)  # want: header-injection
    return [b"ok"]
