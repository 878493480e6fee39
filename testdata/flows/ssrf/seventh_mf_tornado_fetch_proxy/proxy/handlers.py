# vulnerable: tornado fetch proxy
from tornado.httpclient import AsyncHTTPClient
from tornado.web import HTTPError, RequestHandler

from .rules import permitted


class Proxy(RequestHandler):
    async def get(self):
        url = self.get_argument("url")
        if not permitted(url):
            raise HTTPError(403)
        answer = await AsyncHTTPClient().fetch(url)  # want: ssrf
        self.set_header("Content-Type", "text/plain")
        self.write(answer.body)
