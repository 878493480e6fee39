# vulnerable: refusing the words import and os is no protection
import litellm

from fastapi import FastAPI, HTTPException

app = FastAPI()

BLOCKED = ("import", "os.", "open(")


@app.post("/compute")
def compute(task: str):
    reply = litellm.completion(model="gpt-4o", messages=[{"role": "user", "content": task}])
    code = reply.choices[0].message.content
    if any(word in code for word in BLOCKED):
        raise HTTPException(status_code=400)
    return {"value": str(eval(code, {"__builtins__": {}}))}  # want: llm-code-execution
