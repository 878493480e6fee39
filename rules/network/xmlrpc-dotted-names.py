from xmlrpc.server import SimpleXMLRPCServer


class Calculator:
    def add(self, x, y):
        return x + y


def serve():
    server = SimpleXMLRPCServer(("127.0.0.1", 8000))
    server.register_instance(Calculator(), allow_dotted_names=True)  # want: xmlrpc-dotted-names
    server.serve_forever()


def second(server):
    server.register_instance(Calculator(), True)  # want: xmlrpc-dotted-names


class Dispatcher(SimpleXMLRPCServer):
    def start(self):
        self.register_instance(Calculator(), allow_dotted_names=True)  # want: xmlrpc-dotted-names


def fine(server, dotted):
    server.register_instance(Calculator())  # ok: off by default
    server.register_instance(Calculator(), allow_dotted_names=False)  # ok: off
    server.register_instance(Calculator(), dotted)  # ok: not known here
