# safe: the answer must be a column of the frame, the expression is made of constants
import google.generativeai as genai
import pandas as pd
import tornado.web

MODEL = genai.GenerativeModel("gemini-1.5-pro")
FRAME = pd.DataFrame({"price": [1.0, 2.0], "qty": [3, 4]})
COLUMNS = ("price", "qty")


class Ask(tornado.web.RequestHandler):
    def post(self):
        column = MODEL.generate_content("column name for: " + self.get_argument("q")).text.strip()
        if column not in COLUMNS:
            raise tornado.web.HTTPError(422)
        self.write({"value": float(eval("df." + column + ".sum()", {"df": FRAME}))})  # ok: llm-code-execution
