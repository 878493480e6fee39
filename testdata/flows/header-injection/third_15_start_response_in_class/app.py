from urllib.parse import parse_qs

from .response import Response


def application(environ, start_response):
    fields = parse_qs(environ["QUERY_STRING"])
    response = Response(start_response)
    response.set("X-Request-Name", fields.get("name", [""])[0])
    return response.finish(b"done")
