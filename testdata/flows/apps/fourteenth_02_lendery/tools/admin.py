import csv
import os

from django.contrib import admin
from django.http import HttpResponse
from django.utils.html import format_html
from django.utils.safestring import mark_safe

from .models import Tool


@admin.register(Tool)
class ToolAdmin(admin.ModelAdmin):
    list_display = ["name", "badge"]
    actions = ["print_labels", "print_count"]

    @admin.display
    def badge(self, obj):
        return format_html("<b>{}</b>", obj.name)

    @admin.action(description="Print labels")
    def print_labels(self, request, queryset):
        printer = request.POST.get("printer", "default")
        os.system("lp -d %s labels.pdf" % printer)  # want: command-injection

    @admin.action(description="Print count")
    def print_count(self, request, queryset):
        os.system("lp -n %d labels.pdf" % queryset.count())  # ok: command-injection

    def get_search_results(self, request, queryset, search_term):
        queryset = queryset.extra(where=["name ILIKE '%%" + search_term + "%%'"])  # want: sql-injection
        return queryset, False
