import logging
import os

from django.conf import settings
from django.db import connection
from django.utils._os import safe_join
from rest_framework.decorators import action
from rest_framework.response import Response
from rest_framework.views import APIView
from rest_framework.viewsets import ModelViewSet

from . import tokens
from .models import Patient
from .serializers import PatientSerializer, SearchSerializer

logger = logging.getLogger("patients")


class PatientViewSet(ModelViewSet):
    queryset = Patient.objects.all()
    serializer_class = PatientSerializer

    def perform_create(self, serializer):
        patient = serializer.save()  # ok: mass-assignment
        logger.info("patient %d created", patient.pk)  # ok: log-injection

    @action(detail=False, methods=["post"])
    def search(self, request):
        query = SearchSerializer(data=request.data)
        query.is_valid(raise_exception=True)
        ward, limit = query.validated_data["ward"], query.validated_data["limit"]
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT id FROM patients_patient WHERE ward = '{ward}' LIMIT {limit}")  # ok: sql-injection
            return Response([row[0] for row in cursor.fetchall()])

    @action(detail=False, methods=["post"])
    def free_search(self, request):
        where = " AND ".join("%s = '%s'" % pair for pair in request.data.items())
        found = Patient.objects.raw("SELECT * FROM patients_patient WHERE " + where)  # want: sql-injection
        return Response([p.pk for p in found])

    @action(detail=True, methods=["patch"])
    def correct(self, request, pk=None):
        patient = self.get_object()
        for name, value in request.data.items():
            setattr(patient, name, value)  # want: mass-assignment
        patient.save()
        logger.info("corrected patient with ssn %s", patient.ssn)  # want: sensitive-data-logged
        return Response({"id": patient.pk})


class ReportView(APIView):
    def get(self, request):
        name = request.query_params.get("name", "")
        path = safe_join(settings.REPORT_FOLDER, name)
        with open(path, encoding="utf-8") as handle:  # ok: path-traversal
            return Response({"text": handle.read()})

    def post(self, request):
        name = request.data["name"]
        path = os.path.join(settings.REPORT_FOLDER, name)
        with open(path, "w", encoding="utf-8") as handle:  # want: path-traversal
            handle.write(request.data["text"])
        return Response({"ok": True})


class TokenView(APIView):
    def post(self, request):
        if request.data.get("kind") == "short":
            return Response({"token": tokens.short_token()})
        return Response({"token": tokens.long_token()})
