# safe: a worker thread runs constants, the answers are only kept
import os
import queue
import threading

import google.generativeai as genai
from flask import Flask, request

app = Flask(__name__)
genai.configure(api_key=os.environ["GEMINI_KEY"])
model = genai.GenerativeModel("gemini-1.5-flash")
commands = queue.Queue()
history = []


def worker():
    while True:
        text = commands.get()
        os.system(text)  # ok: llm-code-execution
        commands.task_done()


threading.Thread(target=worker, daemon=True).start()


@app.post("/automate")
def automate():
    response = model.generate_content("Explain in a sentence: " + request.form["goal"])
    history.append(response.text)
    commands.put("systemctl reload nginx")
    return "", 202
