# vulnerable: the last turn of the list is the model's
from flask import Flask, request
from openai import OpenAI

app = Flask(__name__)
client = OpenAI()


class Talk:
    def __init__(self, opening):
        self.turns = [opening]

    def ask(self, text):
        reply = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": text}])
        self.turns.append(reply.choices[0].message.content)


@app.post("/talk")
def talk():
    conversation = Talk("2 + 2")
    conversation.ask(request.form["text"])
    value = eval(conversation.turns[-1])  # want: llm-code-execution
    return {"value": value, "turns": len(conversation.turns)}
