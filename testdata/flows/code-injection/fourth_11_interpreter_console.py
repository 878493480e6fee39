# vulnerable: each line of the socket is run by an interpreter
import code

import tornado.ioloop
import tornado.web
import tornado.websocket


class ConsoleSocket(tornado.websocket.WebSocketHandler):
    def open(self):
        self.interpreter = code.InteractiveInterpreter({"app": self.application})
        self.lines = []

    def on_message(self, message):
        self.lines.append(message)
        if self.interpreter.runsource("\n".join(self.lines)):  # want: code-injection
            self.write_message("... ")
        else:
            self.lines.clear()
            self.write_message(">>> ")


if __name__ == "__main__":
    tornado.web.Application([(r"/console", ConsoleSocket)]).listen(8888)
    tornado.ioloop.IOLoop.current().start()
