from django.db import connection
from rest_framework.permissions import BasePermission


class KnowsKey(BasePermission):
    def has_permission(self, request, view):
        key = request.headers.get("X-Key", "")
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT 1 FROM keys WHERE value = '{key}'")  # want: sql-injection
            return cursor.fetchone() is not None


class OwnsKey(BasePermission):
    def has_permission(self, request, view):
        key = request.headers.get("X-Key", "")
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1 FROM keys WHERE value = %s AND owner = %s", [key, request.user.pk])  # ok: sql-injection
            return cursor.fetchone() is not None

    def has_object_permission(self, request, view, obj):
        return obj.shelf.secret is False
