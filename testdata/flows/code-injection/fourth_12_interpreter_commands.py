# safe: each line of the socket only names a constant piece of code
import code

import tornado.ioloop
import tornado.web
import tornado.websocket

COMMANDS = {"threads": "import threading; threading.enumerate()", "version": "import sys; sys.version"}


class ConsoleSocket(tornado.websocket.WebSocketHandler):
    def open(self):
        self.interpreter = code.InteractiveInterpreter({"app": self.application})
        self.lines = []

    def on_message(self, message):
        self.lines.append(message)
        source = COMMANDS.get(message)
        if source is None:
            self.write_message("unknown command, seen so far: %d" % len(self.lines))
            return
        self.interpreter.runsource(source)  # ok: code-injection
        self.write_message(">>> ")


if __name__ == "__main__":
    tornado.web.Application([(r"/console", ConsoleSocket)]).listen(8888)
    tornado.ioloop.IOLoop.current().start()
