import logging

import falcon

log = logging.getLogger("millpond")
PORTIONS = ["half", "full"]


class Audit:
    def process_request(self, req, resp):
        log.info("agent " + req.user_agent)  # want: log-injection
        log.info("length %s", req.content_length)  # ok: log-injection

    def process_response(self, req, resp, resource, req_succeeded):
        log.info("answered %s", resp.status)  # ok: log-injection


def portion(req, resp, resource, params):
    value = req.get_param("portion", default="full")
    if value not in PORTIONS:
        raise falcon.HTTPBadRequest(title="portion")
    req.context.portion = value


def owner(req, resp, resource, params):
    req.context.owner = req.get_header("X-Owner")
