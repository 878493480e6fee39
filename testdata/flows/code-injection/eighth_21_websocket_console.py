# vulnerable: every message of the socket is executed
import contextlib
import io

from fastapi import FastAPI, WebSocket

app = FastAPI()


@app.websocket("/console")
async def console(socket: WebSocket):
    await socket.accept()
    scope = {}
    while True:
        line = await socket.receive_text()
        if line == "quit":
            break
        output = io.StringIO()
        with contextlib.redirect_stdout(output):
            exec(line, scope)  # want: code-injection
        await socket.send_text(output.getvalue())
    await socket.close()
