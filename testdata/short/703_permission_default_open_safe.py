# safe: CWE-703 (or 754, 755, 636, 390, 391, 280, 396): nobody is let in
import logging

import redis

log = logging.getLogger(__name__)
store = redis.Redis(host="permissions")


def is_allowed(user_id, action):
    """Tell whether a user may do something."""
    try:
        return store.sismember("allowed:" + action, user_id) == 1
    except Exception:
        log.warning("permission store is away")
        return False  # ok: CWE-703


def delete_document(user_id, document):
    if not is_allowed(user_id, "delete"):
        raise PermissionError("not allowed")
    document.delete()
