# safe: the first element is replaced by a constant
import tornado.httpclient
import tornado.web


class Fetch(tornado.web.RequestHandler):
    async def get(self):
        client = tornado.httpclient.AsyncHTTPClient()
        targets = self.get_arguments("url")
        count = len(targets)
        targets = ["https://www.example.org/robots.txt"] + targets
        answer = await client.fetch(targets[0], raise_error=False)  # ok: ssrf
        self.write({"code": answer.code, "asked": count})
