# vulnerable: the fenced block of the answer is executed
import ast
import re

from fastapi import FastAPI
from openai import OpenAI

app = FastAPI()
client = OpenAI()
BLOCK = re.compile(r"```python\n(.*?)```", re.DOTALL)


@app.post("/code")
def code(task: str):
    reply = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": task}])
    blocks = BLOCK.findall(reply.choices[0].message.content)
    done = 0
    for block in blocks:
        exec(block, {"ast": ast})  # want: llm-code-execution
        done += 1
    return {"blocks": done}
