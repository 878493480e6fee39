# safe: the name from the answer is quoted for the shell
import json
import os
import shlex

import ollama
from bottle import Bottle, request

app = Bottle()


@app.post("/do")
def do():
    reply = ollama.chat(model="llama3", messages=[{"role": "user", "content": request.forms.get("wish")}])
    plan = json.loads(reply["message"]["content"])
    status = os.system("touch /srv/flags/" + shlex.quote(str(plan["flag"]).replace("/", "_")))  # ok: llm-code-execution
    return {"status": status}
