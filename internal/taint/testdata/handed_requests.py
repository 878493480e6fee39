# Requests that a framework hands to filters, permissions and template tags, and SQL that a driver takes as it is.
import psycopg2
from django import template
from django.utils.html import escape
from django.utils.safestring import mark_safe
from psycopg2 import sql
from rest_framework.filters import BaseFilterBackend
from rest_framework.permissions import BasePermission

register = template.Library()


class Tagged(BaseFilterBackend):
    def filter_queryset(self, request, queryset, view):
        name = request.query_params["tag"]
        queryset = queryset.extra(where=["tag = %s"], params=[name])
        return queryset.extra(where=["tag = '%s'" % name])  # flow: sql-injection


class Listed(BasePermission):
    def has_permission(self, request, view):
        with psycopg2.connect("dbname=a") as db, db.cursor() as cursor:
            table = request.query_params["table"]
            cursor.execute(sql.SQL("SELECT 1 FROM {}").format(sql.Identifier(table)))
            cursor.execute(sql.SQL("SELECT 1 FROM " + table))  # flow: sql-injection
        return True


@register.simple_tag(takes_context=True)
def heading(context, text):
    words = context["request"].GET.get("q", "")
    title = context["title"].GET
    if not words:
        return mark_safe("<h1>%s %s</h1>" % (title, escape(words)))
    return mark_safe("<h1>%s</h1>" % words)  # flow: xss
