# safe: CSV is read instead
import io

import pandas as pd
import tornado.web


class Frame(tornado.web.RequestHandler):
    def post(self):
        raw = self.request.files["frame"][0]["body"]
        frame = pd.read_csv(io.BytesIO(raw))  # ok: unsafe-deserialization
        self.write({"rows": len(frame)})
