from fastapi import FastAPI, Request

from codec import decode, read_checkpoint

app = FastAPI()
STATE = read_checkpoint()


@app.post("/tasks")
async def add_task(request: Request):
    task = decode(await request.body())
    return {"name": task["name"], "after": STATE["last"]}
