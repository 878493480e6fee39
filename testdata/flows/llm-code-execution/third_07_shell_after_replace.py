# vulnerable: one word is taken out of the command once, the rest is run
import subprocess

import anthropic
from flask import Flask, request

app = Flask(__name__)
client = anthropic.Anthropic()


@app.post("/assist")
def assist():
    message = client.messages.create(
        model="claude-3-5-haiku-latest",
        max_tokens=200,
        messages=[{"role": "user", "content": request.form["wish"]}],
    )
    answer = message.content[0].text
    command = answer.replace("sudo", "", 1)
    done = subprocess.run(command, shell=True, capture_output=True, text=True)  # want: llm-code-execution
    return {"out": done.stdout}
