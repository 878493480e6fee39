# vulnerable: joining lets an absolute address in the argument replace the base
from urllib.parse import urljoin

from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.web import Application, RequestHandler

BASE = "http://docs.internal:8080/pages/"


class PageHandler(RequestHandler):
    async def get(self):
        page = self.get_argument("page")
        order = HTTPRequest(urljoin(BASE, page), request_timeout=5, headers={"Accept": "text/html"})
        answer = await AsyncHTTPClient().fetch(order, raise_error=False)  # want: ssrf
        self.set_status(answer.code)
        self.finish(answer.body)


app = Application([(r"/page", PageHandler)])
