# vulnerable: the request's body is queued and taken out by a consumer that unmarshals code
import marshal
import queue
import types

import tornado.web

JOBS = queue.Queue()


class JobHandler(tornado.web.RequestHandler):
    def post(self):
        JOBS.put(self.request.body)
        self.set_status(202)


class RunHandler(tornado.web.RequestHandler):
    def post(self):
        code = marshal.loads(JOBS.get(timeout=1))  # want: unsafe-deserialization
        job = types.FunctionType(code, {"__builtins__": __builtins__}, "job")
        self.write({"result": str(job())})


app = tornado.web.Application([(r"/jobs", JobHandler), (r"/jobs/run", RunHandler)])
