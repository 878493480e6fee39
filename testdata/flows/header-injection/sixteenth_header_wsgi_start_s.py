# safe: the line breaks of the name are taken out first
from urllib.parse import parse_qs


class Download:
    def __init__(self, environ):
        self.name = parse_qs(environ.get("QUERY_STRING", "")).get("as", ["file"])[0]

    def disposition(self):
        return "attachment; filename=" + "".join(self.name.splitlines())


def application(environ, start_response):
    shown = Download(environ).disposition()
    start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Disposition", shown)])  # ok: header-injection
    return [b"data"]
