# vulnerable: the script that the model wrote is run
import subprocess

from flask import Flask, request
from openai import OpenAI

app = Flask(__name__)
client = OpenAI()
COUNT = "import sys; print(len(sys.stdin.read().split()))"


@app.post("/script")
def script():
    reply = client.responses.create(model="gpt-4o-mini", input=request.get_json()["task"])
    done = subprocess.run(["python3", "-c", reply.output_text], input=COUNT, capture_output=True, text=True)  # want: llm-code-execution
    return {"out": done.stdout}
