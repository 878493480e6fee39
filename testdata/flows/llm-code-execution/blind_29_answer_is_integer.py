# safe: int() of the answer
import litellm

from fastapi import FastAPI

app = FastAPI()


@app.post("/compute")
def compute(task: str):
    reply = litellm.completion(model="gpt-4o", messages=[{"role": "user", "content": task}])
    number = int(reply.choices[0].message.content.strip())
    return {"value": eval("%d ** 2" % number)}  # ok: llm-code-execution
