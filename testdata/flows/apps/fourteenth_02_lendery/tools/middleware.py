import logging
import threading

from django.db import connection

log = logging.getLogger(__name__)
local = threading.local()


class TenantMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        tenant = request.headers.get("X-Tenant", "public")
        with connection.cursor() as cursor:
            cursor.execute("SET search_path TO " + tenant)  # want: sql-injection
        request.tenant = tenant
        return self.get_response(request)


class VisitLog:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        log.info("agent %s", request.META.get("HTTP_USER_AGENT"))  # want: log-injection
        log.info("agent %r", request.META.get("HTTP_USER_AGENT"))  # ok: log-injection
        log.info("status %s for %s", response.status_code, request.user.pk)  # ok: log-injection
        return response

    def process_exception(self, request, exception):
        with connection.cursor() as cursor:
            cursor.execute("INSERT INTO errors (tenant) VALUES (%s)", [request.tenant])  # ok: sql-injection
        return None
