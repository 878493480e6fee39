# safe: what is unpickled was pickled by the same process a moment ago
import pickle
import queue

import tornado.web

JOBS = queue.Queue()


class JobHandler(tornado.web.RequestHandler):
    def post(self):
        JOBS.put(pickle.dumps({"size": len(self.request.body)}))
        self.set_status(202)


class RunHandler(tornado.web.RequestHandler):
    def post(self):
        job = pickle.loads(JOBS.get(timeout=1))  # ok: unsafe-deserialization
        self.write({"size": job["size"]})


app = tornado.web.Application([(r"/jobs", JobHandler), (r"/jobs/run", RunHandler)])
