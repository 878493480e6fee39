# safe: the name is percent-encoded before it gets into the list of headers
from urllib.parse import parse_qs, quote
from wsgiref.simple_server import make_server


def disposition(name):
    return "attachment; filename*=UTF-8''%s" % quote(name, safe="")


def application(environ, start_response):
    fields = parse_qs(environ.get("QUERY_STRING", ""))
    name = fields.get("name", ["export.csv"])[0]
    headers = [("Content-Type", "text/csv"), ("Content-Disposition", disposition(name))]
    start_response("200 OK", headers)  # ok: header-injection
    return [b"id,total\n1,10\n"]


if __name__ == "__main__":
    make_server("", 8080, application).serve_forever()
