import tornado.websocket
from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter, URLRouter
from channels.security.websocket import AllowedHostsOriginValidator
from flask_socketio import SocketIO

application = ProtocolTypeRouter({"websocket": AuthMiddlewareStack(URLRouter([]))})  # want: websocket-any-origin
socketio = SocketIO(None, cors_allowed_origins="*")  # want: websocket-any-origin

class Echo(tornado.websocket.WebSocketHandler):
    def check_origin(self, origin):  # want: websocket-any-origin
        return True

good = ProtocolTypeRouter({"websocket": AllowedHostsOriginValidator(AuthMiddlewareStack(URLRouter([])))})  # ok: checked
other = SocketIO(None, cors_allowed_origins=["https://a.example"])  # ok: one origin
third = SocketIO(None)  # ok: own origin only
