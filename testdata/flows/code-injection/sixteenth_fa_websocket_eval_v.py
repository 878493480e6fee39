# vulnerable: the message received is evaluated
from fastapi import FastAPI, WebSocket

app = FastAPI()
ACTIONS = {"now": "40 + 2", "none": "0"}


@app.websocket("/console")
async def console(socket: WebSocket):
    await socket.accept()
    while True:
        message = await socket.receive_text()
        action = ACTIONS.get(message) or message
        await socket.send_text(str(eval(action)))  # want: code-injection
