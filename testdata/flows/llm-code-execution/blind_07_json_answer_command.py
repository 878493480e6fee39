# vulnerable: the JSON of the answer names the command line
import json
import os

import ollama
from bottle import Bottle, request

app = Bottle()


@app.post("/do")
def do():
    reply = ollama.chat(model="llama3", messages=[{"role": "user", "content": request.forms.get("wish")}])
    plan = json.loads(reply["message"]["content"])
    status = os.system(plan["command"])  # want: llm-code-execution
    return {"status": status}
