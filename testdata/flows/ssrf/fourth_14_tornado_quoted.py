# safe: the quoted argument can only be the last piece below the base
from urllib.parse import quote

from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.web import Application, RequestHandler

BASE = "http://docs.internal:8080/pages/"


class PageHandler(RequestHandler):
    async def get(self):
        page = self.get_argument("page")
        order = HTTPRequest(BASE + quote(page, safe=""), request_timeout=5, headers={"Accept": "text/html"})
        answer = await AsyncHTTPClient().fetch(order, raise_error=False)  # ok: ssrf
        self.set_status(answer.code)
        self.finish(answer.body)


app = Application([(r"/page", PageHandler)])
