import io

from flask import Flask, request

from plugins import PluginHost

app = Flask(__name__)
host = PluginHost()


@app.post("/plugins")
def install():
    buffer = io.BytesIO()
    request.files["plugin"].save(buffer)
    host.install(buffer.getvalue().decode())
    return {"plugins": len(host.loaded)}
