# vulnerable: the base64 text of the media is unpickled
import base64
import json
import pickle

import falcon

CODECS = {"py": pickle.loads, "json": json.loads}


class Snapshot:
    def on_post(self, req, resp):
        media = req.get_media()
        data = base64.b64decode(media["data"])
        decode = CODECS["py"]
        resp.media = {"size": len(decode(data))}  # want: unsafe-deserialization


app = falcon.App()
app.add_route("/snapshot", Snapshot())
