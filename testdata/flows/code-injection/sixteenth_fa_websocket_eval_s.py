# safe: the message received picks the function
from fastapi import FastAPI, WebSocket

app = FastAPI()
ACTIONS = {"now": "40 + 2", "none": "0"}


@app.websocket("/console")
async def console(socket: WebSocket):
    await socket.accept()
    while True:
        message = await socket.receive_text()
        action = ACTIONS.get(message) or ACTIONS["none"]
        await socket.send_text(str(eval(action)))  # ok: code-injection
