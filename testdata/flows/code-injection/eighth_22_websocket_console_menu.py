# safe: a message chooses among statements the module holds
import contextlib
import io

from fastapi import FastAPI, WebSocket

app = FastAPI()
MENU = {"time": "import time; print(time.time())", "user": "print('guest')"}


@app.websocket("/console")
async def console(socket: WebSocket):
    await socket.accept()
    scope = {}
    while True:
        line = await socket.receive_text()
        if line not in MENU:
            break
        output = io.StringIO()
        with contextlib.redirect_stdout(output):
            exec(MENU[line], scope)  # ok: code-injection
        await socket.send_text(output.getvalue())
    await socket.close()
