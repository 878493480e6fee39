REST_FRAMEWORK = {"PAGE_SIZE": 10}  # want: api-without-throttling

class A:
    REST_FRAMEWORK = {"DEFAULT_THROTTLE_CLASSES": []}  # want: api-without-throttling

class B:
    REST_FRAMEWORK = dict = {}  # want: api-without-throttling

class Fine:
    REST_FRAMEWORK = {"DEFAULT_THROTTLE_RATES": {"anon": "9/day"}}  # ok: limited
    REST = {"PAGE_SIZE": 10}  # ok: something else
    OTHER = {}  # ok: something else
