# vulnerable: the pairs of the JSON body are set as headers of the answer
import falcon.asgi


class Echo:
    async def on_post(self, req, resp):
        body = await req.get_media()
        resp.media = {"count": len(body["headers"])}
        for name, value in body["headers"].items():
            resp.set_header(name, value)  # want: header-injection


app = falcon.asgi.App()
app.add_route("/echo", Echo())
