from rest_framework import serializers

from .engine import Rule


class RuleSerializer(serializers.Serializer):
    expression = serializers.CharField(max_length=100)

    def validate_expression(self, value):
        try:
            return Rule(value)
        except (ValueError, SyntaxError):
            raise serializers.ValidationError("not a rule")
