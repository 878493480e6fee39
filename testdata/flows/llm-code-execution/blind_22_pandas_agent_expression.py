# vulnerable: the answer is evaluated over the data frame
import google.generativeai as genai
import pandas as pd
import tornado.web

MODEL = genai.GenerativeModel("gemini-1.5-pro")
FRAME = pd.read_csv("sales.csv")


class Ask(tornado.web.RequestHandler):
    def post(self):
        answer = MODEL.generate_content("pandas expression: " + self.get_argument("q"))
        value = eval(answer.text, {"df": FRAME})  # want: llm-code-execution
        self.write({"value": str(value)})
