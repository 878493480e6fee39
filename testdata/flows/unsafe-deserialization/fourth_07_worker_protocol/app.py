from fastapi import FastAPI, Request

from codec import decode

app = FastAPI()


@app.post("/tasks")
async def add_task(request: Request):
    task = decode(await request.body())
    return {"name": task["name"]}
