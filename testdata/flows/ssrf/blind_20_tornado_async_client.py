# vulnerable: tornado's client fetches the first argument
import tornado.httpclient
import tornado.web


class Fetch(tornado.web.RequestHandler):
    async def get(self):
        client = tornado.httpclient.AsyncHTTPClient()
        targets = self.get_arguments("url")
        answer = await client.fetch(targets[0], raise_error=False)  # want: ssrf
        self.write({"code": answer.code})
