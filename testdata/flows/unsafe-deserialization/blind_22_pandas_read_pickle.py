# vulnerable: pandas reads a pickle from the bytes of the form
import io

import pandas as pd
import tornado.web


class Frame(tornado.web.RequestHandler):
    def post(self):
        raw = self.request.files["frame"][0]["body"]
        frame = pd.read_pickle(io.BytesIO(raw))  # want: unsafe-deserialization
        self.write({"rows": len(frame)})
