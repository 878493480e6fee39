# safe: the option that is sent holds the constant
import configparser
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlsplit


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        asked = parse_qs(urlsplit(self.path).query).get("realm", [""])[0]
        settings = configparser.RawConfigParser()
        settings.add_section("auth")
        settings.set("auth", "asked", asked)
        settings.set("auth", "realm", "site")
        self.send_response(401)
        self.send_header("WWW-Authenticate", 'Basic realm="%s"' % settings.get("auth", "realm"))  # ok: header-injection
        self.end_headers()
