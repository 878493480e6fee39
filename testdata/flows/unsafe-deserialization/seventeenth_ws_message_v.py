# vulnerable: what arrives over the socket is unpickled before it is checked
import io
import pickle

from fastapi import FastAPI, WebSocket

app = FastAPI()
ALLOWED = {("builtins", "set"), ("collections", "OrderedDict")}


class Careful(pickle.Unpickler):
    def find_class(self, module, name):
        if (module, name) not in ALLOWED:
            raise pickle.UnpicklingError(name)
        return super().find_class(module, name)


@app.websocket("/work")
async def work(socket: WebSocket):
    await socket.accept()
    async for raw in socket.iter_bytes():
        job = pickle.Unpickler(io.BytesIO(raw)).load()  # want: unsafe-deserialization
        await socket.send_json({"kind": type(job).__name__})
